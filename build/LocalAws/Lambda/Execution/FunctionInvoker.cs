using System.Text.Json;
using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>Invokes functions: what the Invoke operation, API routes, pipelines and deployments call.</summary>
internal sealed class FunctionInvoker(StateStore store, LambdaStore functions, RuntimeFleet fleet, InvocationRunner runner, FunctionMetrics metrics)
{
    /// <summary>Bytes of a synchronous event (Lambda quotas, "Invocation payload").</summary>
    public const int LargestPayload = 6 * 1024 * 1024;

    // An event that a process did not live to take goes to another one; a function whose processes all end so has failed.
    private const int MostProcesses = 3;

    private static readonly byte[] Nothing = "{}"u8.ToArray();

    /// <summary>Invokes a function and waits for its answer. A function that fails is an answer too: see <see cref="InvocationResult.FunctionError"/>.</summary>
    /// <param name="scope">Account and region of the function.</param>
    /// <param name="reference">A version, an alias (whose weights decide), or <c>$LATEST</c>.</param>
    /// <param name="payload">JSON; empty is <c>{}</c>.</param>
    /// <param name="clientContext">JSON of the caller's; null for none.</param>
    /// <param name="requestId">The API request's id; a new one when null.</param>
    /// <exception cref="AwsException">ResourceNotFoundException, TooManyRequestsException, InvalidRequestContentException, RequestTooLargeException.</exception>
    public async Task<InvocationResult> InvokeAsync(
        Scope scope, FunctionReference reference, ReadOnlyMemory<byte> payload, string? clientContext = null, string? requestId = null)
    {
        if (payload.Length > LargestPayload)
            throw LambdaErrors.RequestTooLarge(LargestPayload);
        CheckJson(payload);
        var (function, version) = store.Transaction(() => (functions.Get(scope, reference.Name), Choose(scope, reference)));
        var invocation = new Invocation(reference.ArnIn(scope), payload.IsEmpty ? Nothing : payload, clientContext, requestId ?? Ids.Uuid());
        for (var process = 1; ; process++)
        {
            var slot = await RentAsync(scope, reference, version, function.Reserved);
            var reuse = false;
            try
            {
                var end = await runner.RunAsync(slot, invocation);
                if (end.Lost && process < MostProcesses)
                    continue;
                reuse = end.Reuse;
                metrics.Invoked(scope, reference, version.Version, end.IsError, end.Duration);
                return new InvocationResult(end.Body, end.IsError ? "Unhandled" : null, version.Version, slot.Process.Log.Tail());
            }
            finally
            {
                await fleet.ReturnAsync(slot, reuse);
            }
        }
    }

    /// <exception cref="AwsException">InvalidRequestContentException.</exception>
    public static void CheckJson(ReadOnlyMemory<byte> payload)
    {
        if (payload.IsEmpty)
            return;
        try
        {
            var reader = new Utf8JsonReader(payload.Span, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            throw LambdaErrors.NotJson(exception.Message);
        }
    }

    private async Task<RuntimeSlot> RentAsync(Scope scope, FunctionReference reference, FunctionConfiguration version, int? reserved)
    {
        try
        {
            return await fleet.RentAsync(scope, version, reserved);
        }
        catch (AwsException refused) when (refused.Code == "TooManyRequestsException")
        {
            metrics.Throttled(scope, reference);
            throw;
        }
    }

    private FunctionConfiguration Choose(Scope scope, FunctionReference reference)
    {
        var weights = reference.Qualifier is null ? null : functions.Alias(scope, reference)?.RoutingConfig?.AdditionalVersionWeights;
        if (weights is not { Count: > 0 })
            return functions.Version(scope, reference);
        var (other, weight) = weights.Single();
#pragma warning disable CA5394 // shares of traffic are no secret
        return functions.Version(scope, Random.Shared.NextDouble() < weight ? reference with { Qualifier = other } : reference);
#pragma warning restore CA5394
    }
}
