using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Policy and version.</summary>
public sealed record SetDefaultPolicyVersionRequest(string PolicyArn, string VersionId);

/// <summary>Puts a version of a managed policy in force.</summary>
public sealed class SetDefaultPolicyVersion(StateStore state, PolicyStore policies) : Operation<SetDefaultPolicyVersionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetDefaultPolicyVersionRequest request, CallContext call)
    {
        var policy = policies.GetOwn(call.AccountId, request.PolicyArn);
        if (policy.Versions.All(version => version.VersionId != request.VersionId))
            throw IamErrors.NoSuchVersion(policy.Arn, request.VersionId);
        policies.Put(call.AccountId, policy with { DefaultVersionId = request.VersionId, UpdateDate = call.Now });
        return Unit.Value;
    }
}
