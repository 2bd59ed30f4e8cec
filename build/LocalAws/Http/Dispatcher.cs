using System.Text.Json;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Http.Protocols;
using LocalAws.Http.Signing;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http;

/// <summary>
/// A request's way: check its host and origin, find the service, verify the signature, find the operation, read, validate, bind, handle, write.
/// Nothing else decides routing, and nothing else writes errors.
/// </summary>
internal sealed class Dispatcher(
    ServiceTable services, SignatureVerifier verifier, ResetEndpoint reset, Origins origins, IServiceProvider provider, LocalAwsOptions options, DiskWatch disk, TimeProvider clock)
{
    public async Task DispatchAsync(HttpContext http)
    {
        var requestId = Ids.Uuid();
        var request = new IncomingRequest(http);
        AwsService? service = null;
        try
        {
            HostGuard.CheckHost(request);
            if (origins.Answers(http, request))
                return;
            if (ResetEndpoint.IsFor(request))
            {
                await reset.AcceptAsync(http, request);
                return;
            }
            service = services.Find(request);
            if (disk.IsFull)
                throw Full();
            await HandleAsync(http, request, service, requestId);
        }
        catch (AwsException error)
        {
            await FailAsync(http, request, service, error, requestId);
        }
        catch (BadHttpRequestException exception)
        {
            await FailAsync(http, request, service, new AwsException("IncompleteBody", exception.Message, exception.StatusCode), requestId);
        }
        catch (IOException exception) when (exception.InnerException is OverflowException)
        {
            // So the web server says that the size of a chunk is no number that fits.
            await FailAsync(http, request, service, new AwsException("IncompleteBody", exception.Message, 400), requestId);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
        catch (Exception exception) when (FullDisk.IsCauseOf(exception))
        {
            await FailAsync(http, request, service, Full(), requestId);
        }
#pragma warning disable CA1031 // the last line of defence: what no operation foresaw becomes AWS's InternalFailure, and is logged
        catch (Exception exception)
#pragma warning restore CA1031
        {
            options.Log($"{service?.SigningName} {request.Method} {request.RawPath} {request.Header("x-amz-target")}: {exception}");
            await FailAsync(http, request, service, new AwsException("InternalFailure", $"LocalAws failed on this request: {exception.Message}", 500), requestId);
        }
    }

    private AwsException Full() => new("InternalFailure", disk.Message, 500);

    private async Task HandleAsync(HttpContext http, IncomingRequest request, AwsService service, string requestId)
    {
        var protocol = ProtocolTable.Of(service, request);
        var trailers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (caller, body, stream) = service.Api.Protocol is WireProtocol.RestXml
            ? OpenBody(http, request, trailers)
            : await ReadBodyAsync(http, request);
        RequireOpen(caller.Signed.Region);
        var operation = OperationOf(service, protocol, request, body);
        var handler = service.Operations.Find(operation.Name, provider) ?? throw Unknown.Operation(service, operation.Name);
        if (stream != Stream.Null && !RestRequestReader.Streams(operation.Input))
            body = await Payload.LimitedAsync(stream, http.RequestAborted);
        var call = Context(http, request, caller, requestId, stream, trailers);
        var normal = protocol.Read(request, body, operation);
        if (RequestValidator.Validate(normal, operation.Input).FindAll(service.Enforces) is { Count: > 0 } violations)
            throw service.InvalidRequest(violations);
        var response = await handler.InvokeAsync(WireJson.Bind(normal, handler.RequestType), call);
        await WriteAsync(http, protocol, service, operation, response, call);
    }

    // AWS does not know the account's keys in a region that is closed to it.
    private void RequireOpen(string region)
    {
        if (options.ClosedRegions.Contains(region, StringComparer.Ordinal))
            throw new AwsException("UnrecognizedClientException", $"The security token included in the request is invalid. (Region {region} is closed to this account.)", 403);
    }

    private async Task<(Caller, byte[], Stream)> ReadBodyAsync(HttpContext http, IncomingRequest request)
    {
        var (body, hash) = await Payload.ReadAsync(http);
        return (verifier.Verify(request, hash), body, Stream.Null);
    }

    private (Caller, byte[], Stream) OpenBody(HttpContext http, IncomingRequest request, IDictionary<string, string> trailers)
    {
        var declared = Payload.DeclaredHash(request);
        var caller = verifier.Verify(request, declared);
        return (caller, [], Payload.Open(http, caller, declared, trailers));
    }

    private static ApiOperation OperationOf(AwsService service, IProtocol protocol, IncomingRequest request, byte[] body)
    {
        var name = protocol.OperationName(request, body, service.Api);
        return name is not null && service.Api.Operations.TryGetValue(name, out var operation) ? operation : throw Unknown.Operation(service, name);
    }

    private CallContext Context(HttpContext http, IncomingRequest request, Caller caller, string requestId, Stream body, Dictionary<string, string> trailers) => new()
    {
        Scope = new Scope(caller.Credential.AccountId, caller.Signed.Region),
        Principal = caller.Credential.Principal,
        AccessKeyId = caller.Credential.AccessKeyId,
        Now = clock.GetUtcNow(),
        RequestId = requestId,
        Cancellation = http.RequestAborted,
        Endpoint = $"http://{request.Host}",
        Body = body,
        Trailers = trailers,
        Headers = request.Headers,
    };

    private static async Task WriteAsync(HttpContext http, IProtocol protocol, AwsService service, ApiOperation operation, object response, CallContext call)
    {
        http.Response.StatusCode = call.ResponseStatus ?? operation.Status;
        SetRequestId(http.Response, call.RequestId);
        foreach (var (name, value) in call.ResponseHeaders)
            http.Response.Headers[name] = value;
        JsonElement normal = WireJson.Unbind(response);
        await protocol.WriteAsync(http.Response, service.Api, operation, normal, call);
        if (call.ResponseBody is { } write)
            await write(http.Response.Body, call.Cancellation);
    }

    private static async Task FailAsync(HttpContext http, IncomingRequest request, AwsService? service, AwsException error, string requestId)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }
        http.Response.Clear();
        SetRequestId(http.Response, requestId);
        // A client that waits for 100 Continue does not send its body now: what comes next on the connection would be taken for it.
        if (request.Header("expect") is not null)
            http.Response.Headers.Connection = "close";
        foreach (var (name, value) in error.Headers)
            http.Response.Headers[name] = value;
        var protocol = service is null ? ProtocolTable.Guess(request) : ProtocolTable.Of(service, request);
        await protocol.WriteErrorAsync(http.Response, service?.Api, error, requestId);
    }

    private static void SetRequestId(HttpResponse response, string requestId)
    {
        response.Headers["x-amzn-RequestId"] = requestId;
        response.Headers["x-amz-request-id"] = requestId;
    }
}
