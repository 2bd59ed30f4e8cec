using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// How many executions may run at once: a process each, so that the machine sets smaller limits than AWS does. What is kept for a function
/// is its limit; the others share the rest.
/// </summary>
internal sealed class ConcurrencyLimits(LambdaStore functions)
{
    /// <summary>Executions of an account in a region.</summary>
    public const int Account = 50;

    /// <summary>Executions that no reservation may take from the functions without one.</summary>
    public const int LeastUnreserved = 10;

    /// <summary>Why one more execution is too many, or null.</summary>
    /// <param name="scope">Account and region.</param>
    /// <param name="reserved">Executions kept for the function.</param>
    /// <param name="ofFunction">Executions of the function that run.</param>
    /// <param name="unreserved">Executions that run of all functions that have none kept.</param>
    public string? Refusal(Scope scope, int? reserved, int ofFunction, int unreserved)
    {
        if (reserved is { } kept)
            return ofFunction < kept ? null : "ReservedFunctionConcurrentInvocationLimitExceeded";
        if (unreserved < LeastUnreserved)
            return null; // the common case needs no look at the other functions
        return unreserved < Account - functions.Functions.List(scope).Sum(each => each.Reserved ?? 0) ? null : "ConcurrentInvocationLimitExceeded";
    }
}
