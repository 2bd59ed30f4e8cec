using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which alias.</summary>
public sealed record GetAliasRequest(string FunctionName, string Name);

/// <summary>Reads an alias.</summary>
internal sealed class GetAlias(StateStore store, LambdaStore functions) : Operation<GetAliasRequest, AliasConfiguration>(store)
{
    protected override AliasConfiguration Handle(GetAliasRequest request, CallContext call)
    {
        var reference = new FunctionReference(FunctionReference.Parse(request.FunctionName, null, call.Scope).Name, request.Name);
        functions.Get(call.Scope, reference.Name);
        return functions.Alias(call.Scope, reference) ?? throw LambdaErrors.AliasNotFound(reference.ArnIn(call.Scope));
    }
}
