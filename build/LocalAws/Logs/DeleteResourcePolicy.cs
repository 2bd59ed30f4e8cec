using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A policy of the account, by name, or of a log group, by its ARN.</summary>
public sealed record DeleteResourcePolicyRequest(string? PolicyName, string? ResourceArn, string? ExpectedRevisionId);

internal sealed class DeleteResourcePolicy(StateStore store, ResourcePolicyStore policies) : Operation<DeleteResourcePolicyRequest, Unit>(store)
{
    protected override Unit Handle(DeleteResourcePolicyRequest request, CallContext call)
    {
        var present = policies.Find(call.Scope, request.PolicyName, request.ResourceArn, request.ExpectedRevisionId)
            ?? throw LogsErrors.PolicyNotFound(request.PolicyName ?? request.ResourceArn!);
        policies.Remove(call.Scope, present);
        return Unit.Value;
    }
}
