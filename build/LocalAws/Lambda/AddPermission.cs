using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Whom to let do what, on behalf of which resource.</summary>
public sealed record AddPermissionRequest(
    string FunctionName, string StatementId, string Action, string Principal, string? SourceArn, string? SourceAccount, string? EventSourceToken, string? Qualifier,
    string? RevisionId, string? PrincipalOrgID, string? FunctionUrlAuthType, bool? InvokedViaFunctionUrl);

/// <summary>The statement as JSON.</summary>
public sealed record AddPermissionResponse(string Statement);

/// <summary>Adds a statement to the policy of a function, version or alias.</summary>
internal sealed class AddPermission(StateStore store, FunctionPolicies policies) : Operation<AddPermissionRequest, AddPermissionResponse>(store)
{
    protected override AddPermissionResponse Handle(AddPermissionRequest request, CallContext call)
    {
        if (!request.Action.StartsWith("lambda:", StringComparison.Ordinal))
            throw LambdaErrors.Invalid($"The provided action {request.Action} is not an action of Lambda, such as lambda:InvokeFunction");
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        if (reference.Qualifier is FunctionReference.Latest)
            throw LambdaErrors.Invalid("We currently do not support adding policies for $LATEST.");
        var statement = PermissionStatement.Json(request, reference.ArnIn(call.Scope));
        policies.Add(call.Scope, reference, new StoredStatement(request.StatementId, statement), request.RevisionId);
        return new AddPermissionResponse(statement);
    }
}
