using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The profile to make.</summary>
public sealed record CreateInstanceProfileRequest(string InstanceProfileName, string? Path, IReadOnlyList<Tag>? Tags);

/// <summary>The profile as it was made.</summary>
public sealed record CreateInstanceProfileResponse(InstanceProfile InstanceProfile);

/// <summary>Makes an instance profile without a role.</summary>
public sealed class CreateInstanceProfile(StateStore state, InstanceProfileStore profiles) : Operation<CreateInstanceProfileRequest, CreateInstanceProfileResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateInstanceProfileResponse Handle(CreateInstanceProfileRequest request, CallContext call)
    {
        var path = request.Path ?? "/";
        var profile = new InstanceProfileRecord
        {
            Name = request.InstanceProfileName,
            Path = path,
            Id = Ids.Iam("AIPA", 21),
            Arn = $"arn:aws:iam::{call.AccountId}:instance-profile{path}{request.InstanceProfileName}",
            CreateDate = call.Now,
            Tags = Tags.Add(null, request.Tags),
        };
        profiles.Add(call.AccountId, profile);
        return new CreateInstanceProfileResponse(profiles.Shape(call.AccountId, profile));
    }
}
