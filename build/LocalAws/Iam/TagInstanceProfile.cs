using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to add.</summary>
public sealed record TagInstanceProfileRequest(string InstanceProfileName, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to an instance profile.</summary>
public sealed class TagInstanceProfile(StateStore state, InstanceProfileStore profiles) : Operation<TagInstanceProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagInstanceProfileRequest request, CallContext call)
    {
        var profile = profiles.Get(call.AccountId, request.InstanceProfileName);
        profiles.Put(call.AccountId, profile with { Tags = Tags.Add(profile.Tags, request.Tags) });
        return Unit.Value;
    }
}
