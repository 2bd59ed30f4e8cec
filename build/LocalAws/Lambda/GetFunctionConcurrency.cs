using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Of which function.</summary>
public sealed record GetFunctionConcurrencyRequest(string FunctionName);

/// <summary>Executions kept for it; null when none are.</summary>
public sealed record GetFunctionConcurrencyResponse(int? ReservedConcurrentExecutions);

/// <summary>Reads what is kept for a function.</summary>
internal sealed class GetFunctionConcurrency(StateStore store, LambdaStore functions) : Operation<GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse>(store)
{
    protected override GetFunctionConcurrencyResponse Handle(GetFunctionConcurrencyRequest request, CallContext call) =>
        new(functions.Get(call.Scope, FunctionReference.Parse(request.FunctionName, null, call.Scope).Name).Reserved);
}
