using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which function; or which of its versions.</summary>
public sealed record DeleteFunctionRequest(string FunctionName, string? Qualifier);

/// <summary>204.</summary>
public sealed record DeleteFunctionResponse(int StatusCode);

/// <summary>Removes a function with all versions and aliases, or one version that no alias has.</summary>
internal sealed class DeleteFunction(StateStore store, LambdaStore functions, FunctionWriter writer) : Operation<DeleteFunctionRequest, DeleteFunctionResponse>(store)
{
    protected override DeleteFunctionResponse Handle(DeleteFunctionRequest request, CallContext call)
    {
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        functions.Get(call.Scope, reference.Name);
        if (reference.Qualifier is null)
            functions.Remove(call.Scope, reference.Name);
        else
            RemoveVersion(call.Scope, reference);
        writer.Retire(call.Scope, reference.Name, reference.Qualifier);
        return new DeleteFunctionResponse(204);
    }

    private void RemoveVersion(Scope scope, FunctionReference reference)
    {
        if (!FunctionReference.IsVersion(reference.Qualifier!))
            throw LambdaErrors.Invalid(reference.Qualifier == FunctionReference.Latest
                ? "$LATEST version cannot be deleted without deleting the function."
                : "Deletion of aliases is not currently supported. Use DeleteAlias.");
        var version = functions.Version(scope, reference);
        if (functions.Aliases(scope, reference.Name).FirstOrDefault(alias => alias.Has(version.Version)) is { } user)
            throw LambdaErrors.Conflict($"The version {version.Version} of {reference.Name} is referenced by the alias {user.Name}; change or delete the alias first.");
        functions.RemoveVersion(scope, version);
        functions.RemovePolicy(scope, reference);
    }
}
