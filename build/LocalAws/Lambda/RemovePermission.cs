using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which statement of which policy.</summary>
public sealed record RemovePermissionRequest(string FunctionName, string StatementId, string? Qualifier, string? RevisionId);

/// <summary>Removes a statement from the policy of a function, version or alias.</summary>
internal sealed class RemovePermission(StateStore store, LambdaStore functions, FunctionPolicies policies) : Operation<RemovePermissionRequest, Unit>(store)
{
    protected override Unit Handle(RemovePermissionRequest request, CallContext call)
    {
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        functions.Get(call.Scope, reference.Name);
        policies.Remove(call.Scope, reference, request.StatementId, request.RevisionId);
        return Unit.Value;
    }
}
