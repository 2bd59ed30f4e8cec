using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Profiles below a path.</summary>
public sealed record ListInstanceProfilesRequest(string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of profiles.</summary>
public sealed record ListInstanceProfilesResponse(IReadOnlyList<InstanceProfile> InstanceProfiles, bool IsTruncated, string? Marker);

/// <summary>Lists the account's instance profiles.</summary>
public sealed class ListInstanceProfiles(StateStore state, InstanceProfileStore profiles) : Operation<ListInstanceProfilesRequest, ListInstanceProfilesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListInstanceProfilesResponse Handle(ListInstanceProfilesRequest request, CallContext call)
    {
        var below = profiles.List(call.AccountId).Where(profile => profile.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal));
        var page = MarkedPages.Of(below, profile => profile.Name, request.Marker, request.MaxItems);
        return new ListInstanceProfilesResponse(page.Select(profile => profiles.Shape(call.AccountId, profile) with { Tags = null }), page.IsTruncated, page.Marker);
    }
}
