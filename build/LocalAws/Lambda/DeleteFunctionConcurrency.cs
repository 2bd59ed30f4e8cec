using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Of which function.</summary>
public sealed record DeleteFunctionConcurrencyRequest(string FunctionName);

/// <summary>Lets a function share what no other one has.</summary>
internal sealed class DeleteFunctionConcurrency(StateStore store, LambdaStore functions) : Operation<DeleteFunctionConcurrencyRequest, Unit>(store)
{
    protected override Unit Handle(DeleteFunctionConcurrencyRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        functions.Functions.Put(call.Scope, name, functions.Get(call.Scope, name) with { Reserved = null });
        return Unit.Value;
    }
}
