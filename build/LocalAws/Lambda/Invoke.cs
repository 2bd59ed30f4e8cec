using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda.Execution;

namespace LocalAws.Lambda;

/// <summary>What to invoke, how, and with which event.</summary>
public sealed record InvokeRequest
{
    public required string FunctionName { get; init; }

    /// <summary><c>RequestResponse</c> (when null), <c>Event</c> or <c>DryRun</c>.</summary>
    public string? InvocationType { get; init; }

    /// <summary><c>Tail</c> for the last 4 KB of the log.</summary>
    public string? LogType { get; init; }

    /// <summary>Base64 of JSON.</summary>
    public string? ClientContext { get; init; }

    public byte[]? Payload { get; init; }

    public string? Qualifier { get; init; }

    public string? DurableExecutionName { get; init; }

    public string? TenantId { get; init; }
}

/// <summary>The function's answer.</summary>
public sealed record InvokeResponse
{
    /// <summary>200, 202 for events, 204 for dry runs.</summary>
    public required int StatusCode { get; init; }

    public string? FunctionError { get; init; }

    public string? LogResult { get; init; }

    public byte[]? Payload { get; init; }

    public string? ExecutedVersion { get; init; }
}

/// <summary>Invokes a function: and waits, or leaves an event.</summary>
internal sealed class Invoke(StateStore store, LambdaStore functions, FunctionInvoker invoker, EventInvocations events) : AsyncOperation<InvokeRequest, InvokeResponse>
{
    protected override async Task<InvokeResponse> HandleAsync(InvokeRequest request, CallContext call)
    {
        if (request.DurableExecutionName is not null || request.TenantId is not null)
            throw LambdaErrors.NotImplemented(request.TenantId is null ? "durable executions" : "tenant isolation");
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        var context = ContextOf(request.ClientContext);
        return request.InvocationType switch
        {
            "DryRun" => DryRun(call.Scope, reference),
            "Event" => Queue(request, reference, context, call),
            _ => await WaitAsync(request, reference, context, call),
        };
    }

    private async Task<InvokeResponse> WaitAsync(InvokeRequest request, FunctionReference reference, string? context, CallContext call)
    {
        var result = await invoker.InvokeAsync(call.Scope, reference, request.Payload ?? [], context, call.RequestId);
        call.ResponseHeaders["Content-Type"] = "application/json";
        return new InvokeResponse
        {
            StatusCode = 200,
            FunctionError = result.FunctionError,
            ExecutedVersion = result.ExecutedVersion,
            Payload = result.Payload,
            LogResult = request.LogType == "Tail" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(result.LogTail)) : null,
        };
    }

    private InvokeResponse Queue(InvokeRequest request, FunctionReference reference, string? context, CallContext call)
    {
        if (request.Payload is { Length: > EventInvocations.LargestPayload })
            throw LambdaErrors.RequestTooLarge(EventInvocations.LargestPayload);
        FunctionInvoker.CheckJson(request.Payload);
        store.Transaction(() =>
        {
            functions.Version(call.Scope, reference);
            events.Add(call.Scope, new StoredEvent(call.RequestId, reference.Name, reference.Qualifier, request.Payload ?? [], context, call.Now, 0));
        });
        return new InvokeResponse { StatusCode = 202 };
    }

    private InvokeResponse DryRun(Scope scope, FunctionReference reference)
    {
        functions.Version(scope, reference);
        return new InvokeResponse { StatusCode = 204 };
    }

    private static string? ContextOf(string? base64)
    {
        if (base64 is null)
            return null;
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new AwsException("InvalidRequestContentException", "The client context is not base64.");
    }
}
