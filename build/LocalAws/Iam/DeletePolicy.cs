using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy's ARN.</summary>
public sealed record DeletePolicyRequest(string PolicyArn);

/// <summary>Deletes a managed policy that nothing uses and that has one version left.</summary>
public sealed class DeletePolicy(StateStore state, PolicyStore policies) : Operation<DeletePolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeletePolicyRequest request, CallContext call)
    {
        var policy = policies.GetOwn(call.AccountId, request.PolicyArn);
        if (policies.Usage(call.AccountId, policy.Arn) != default)
            throw IamErrors.AttachedPolicy();
        if (policy.Versions.Count > 1)
            throw IamErrors.PolicyHasVersions();
        policies.Remove(call.AccountId, policy.Arn);
        return Unit.Value;
    }
}
