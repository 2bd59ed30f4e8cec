using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Policy and version.</summary>
public sealed record GetPolicyVersionRequest(string PolicyArn, string VersionId);

/// <summary>The version with its document.</summary>
public sealed record GetPolicyVersionResponse(PolicyVersion PolicyVersion);

/// <summary>Reads one version of a managed policy.</summary>
public sealed class GetPolicyVersion(StateStore state, PolicyStore policies) : Operation<GetPolicyVersionRequest, GetPolicyVersionResponse>(state)
{
    /// <inheritdoc/>
    protected override GetPolicyVersionResponse Handle(GetPolicyVersionRequest request, CallContext call)
    {
        var policy = policies.Get(call.AccountId, request.PolicyArn);
        var version = policy.Versions.FirstOrDefault(each => each.VersionId == request.VersionId) ?? throw IamErrors.NoSuchVersion(policy.Arn, request.VersionId);
        return new GetPolicyVersionResponse(PolicyVersion.Of(policy, version));
    }
}
