using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The profile's name.</summary>
public sealed record GetInstanceProfileRequest(string InstanceProfileName);

/// <summary>The profile.</summary>
public sealed record GetInstanceProfileResponse(InstanceProfile InstanceProfile);

/// <summary>Reads an instance profile with its role.</summary>
public sealed class GetInstanceProfile(StateStore state, InstanceProfileStore profiles) : Operation<GetInstanceProfileRequest, GetInstanceProfileResponse>(state)
{
    /// <inheritdoc/>
    protected override GetInstanceProfileResponse Handle(GetInstanceProfileRequest request, CallContext call) =>
        new(profiles.Shape(call.AccountId, profiles.Get(call.AccountId, request.InstanceProfileName)));
}
