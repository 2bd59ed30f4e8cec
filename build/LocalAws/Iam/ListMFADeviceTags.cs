using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Of what.</summary>
public sealed record ListMFADeviceTagsRequest(string SerialNumber, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListMFADeviceTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists the tags of an MFA device.</summary>
public sealed class ListMFADeviceTags(StateStore state, MfaDeviceStore devices) : Operation<ListMFADeviceTagsRequest, ListMFADeviceTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListMFADeviceTagsResponse Handle(ListMFADeviceTagsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var page = MarkedPages.Of(devices.Get(call.AccountId, request.SerialNumber).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new(page.Items, page.IsTruncated, page.Marker);
    }
}
