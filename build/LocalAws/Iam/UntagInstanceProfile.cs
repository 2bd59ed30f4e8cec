using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to take away.</summary>
public sealed record UntagInstanceProfileRequest(string InstanceProfileName, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from an instance profile.</summary>
public sealed class UntagInstanceProfile(StateStore state, InstanceProfileStore profiles) : Operation<UntagInstanceProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagInstanceProfileRequest request, CallContext call)
    {
        var profile = profiles.Get(call.AccountId, request.InstanceProfileName);
        profiles.Put(call.AccountId, profile with { Tags = Tags.Remove(profile.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
