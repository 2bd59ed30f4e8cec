using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Policy and version.</summary>
public sealed record DeletePolicyVersionRequest(string PolicyArn, string VersionId);

/// <summary>Deletes a version that is not in force.</summary>
public sealed class DeletePolicyVersion(StateStore state, PolicyStore policies) : Operation<DeletePolicyVersionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeletePolicyVersionRequest request, CallContext call)
    {
        var policy = policies.GetOwn(call.AccountId, request.PolicyArn);
        if (policy.Versions.All(version => version.VersionId != request.VersionId))
            throw IamErrors.NoSuchVersion(policy.Arn, request.VersionId);
        if (policy.DefaultVersionId == request.VersionId)
            throw IamErrors.DefaultVersion();
        policies.Put(call.AccountId, policy with { Versions = [.. policy.Versions.Where(version => version.VersionId != request.VersionId)] });
        return Unit.Value;
    }
}
