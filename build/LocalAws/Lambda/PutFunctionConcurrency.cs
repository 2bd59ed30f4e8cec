using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda.Execution;

namespace LocalAws.Lambda;

/// <summary>Executions to keep for a function.</summary>
public sealed record PutFunctionConcurrencyRequest(string FunctionName, int ReservedConcurrentExecutions);

/// <summary>Keeps executions for a function, which are also all that it gets; 0 stops it.</summary>
internal sealed class PutFunctionConcurrency(StateStore store, LambdaStore functions) : Operation<PutFunctionConcurrencyRequest, Concurrency>(store)
{
    protected override Concurrency Handle(PutFunctionConcurrencyRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        var function = functions.Get(call.Scope, name);
        var others = functions.Functions.List(call.Scope).Where(each => each.Latest.FunctionName != name).Sum(each => each.Reserved ?? 0);
        if (ConcurrencyLimits.Account - others - request.ReservedConcurrentExecutions < ConcurrencyLimits.LeastUnreserved)
            throw LambdaErrors.Invalid(
                "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of "
                + $"[{ConcurrencyLimits.LeastUnreserved}].");
        functions.Functions.Put(call.Scope, name, function with { Reserved = request.ReservedConcurrentExecutions });
        return new Concurrency(request.ReservedConcurrentExecutions);
    }
}
