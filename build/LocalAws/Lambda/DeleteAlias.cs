using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which alias.</summary>
public sealed record DeleteAliasRequest(string FunctionName, string Name);

/// <summary>Removes an alias and its policy; one that is not there is no error.</summary>
internal sealed class DeleteAlias(StateStore store, LambdaStore functions) : Operation<DeleteAliasRequest, Unit>(store)
{
    protected override Unit Handle(DeleteAliasRequest request, CallContext call)
    {
        var reference = new FunctionReference(FunctionReference.Parse(request.FunctionName, null, call.Scope).Name, request.Name);
        functions.Get(call.Scope, reference.Name);
        functions.RemoveAlias(call.Scope, reference.Name, request.Name);
        functions.RemovePolicy(call.Scope, reference);
        return Unit.Value;
    }
}
