using LocalAws.ApiGateway.Events;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Lambda.Execution;
using Microsoft.AspNetCore.Http;

namespace LocalAws.ApiGateway.Execution;

/// <summary>A request's way: find the stage and the route, ask the function's policy, make the event, invoke, and make a response of the answer.</summary>
internal sealed class ApiProxy(ApiStore store, FunctionPolicies policies, FunctionInvoker invoker, ExecutionLog log, TimeProvider clock)
{
    private static readonly TimeSpan RestTimeout = TimeSpan.FromSeconds(29);
    private static readonly TimeSpan HttpTimeout = TimeSpan.FromSeconds(30);

    public async Task HandleAsync(HttpContext http, Scope scope, string apiId)
    {
        if (store.Apis.Find(scope, apiId) is not { } api)
        {
            http.Abort();
            return;
        }
        try
        {
            if (await RequestAsync(http, scope, api) is { } request)
                await InvokeAsync(http, request);
            else
                await GatewayResponse.NotFound(api.Kind).WriteAsync(http.Response);
        }
        catch (BadHttpRequestException tooLarge)
        {
            await new GatewayResponse(tooLarge.StatusCode, "Request Too Long").WriteAsync(http.Response);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    private async Task<ApiRequest?> RequestAsync(HttpContext http, Scope scope, ApiRecord api)
    {
        var path = http.Request.Path.Value is { Length: > 0 } given ? given : "/";
        var stages = store.Stages(scope, api.Id);
        var first = path.Split('/')[1];
        var stage = stages.FirstOrDefault(each => each.Name == first) ?? stages.FirstOrDefault(each => each.Name == "$default");
        if (stage is null)
            return null;
        var rest = stage.Name == "$default" ? path : path[(stage.Name.Length + 1)..] is { Length: > 0 } behind ? behind : "/";
        var definition = stage.DeploymentId is { } deployed ? store.Deployment(scope, api.Id, deployed)!.Definition : api.Definition;
        if (RouteFinder.Find(api.Kind, definition.Routes, http.Request.Method, rest) is not { } match)
            return null;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return new ApiRequest
        {
            Scope = scope, Api = api, Stage = stage, Definition = definition, Match = match, Http = http.Request, Path = rest, Body = body.ToArray(), Time = clock.GetUtcNow(),
        };
    }

    private async Task InvokeAsync(HttpContext http, ApiRequest request)
    {
        http.Response.Headers[request.Api.Kind is ApiKind.Rest ? "x-amzn-RequestId" : "apigw-requestid"] = request.RequestId;
        var response = await AnswerAsync(request);
        await response.WriteAsync(http.Response);
    }

    private async Task<GatewayResponse> AnswerAsync(ApiRequest request)
    {
        try
        {
            var reference = FunctionReference.Parse(request.FunctionArn, null, request.Scope);
            policies.Demand(request.Scope, reference, "apigateway.amazonaws.com", request.SourceArn);
            var isRest = request.Match.Route.PayloadFormat == "1.0";
            var payload = isRest ? ProxyEvent1.Of(request) : ProxyEvent2.Of(request);
            var invoked = invoker.InvokeAsync(request.Scope, reference, payload);
            var result = await invoked.WaitAsync(request.Api.Kind is ApiKind.Rest ? RestTimeout : HttpTimeout, clock);
            if (result.FunctionError is not null)
                return Failed(request, $"Lambda execution failed with status 200 due to customer function error: {System.Text.Encoding.UTF8.GetString(result.Payload)}", malformed: true);
            return (isRest ? ProxyResponse.Read1(result.Payload, request.Api.Kind) : ProxyResponse.Read2(result.Payload))
                ?? Failed(request, "Execution failed due to configuration error: Malformed Lambda proxy response", malformed: true);
        }
        catch (TimeoutException)
        {
            log.Write(request, "Execution failed due to a timeout error");
            return request.Api.Kind is ApiKind.Rest ? new GatewayResponse(504, "Endpoint request timed out") : new GatewayResponse(503, "Service Unavailable");
        }
        catch (AwsException refused)
        {
            return Failed(request, refused.Code == "AccessDeniedException"
                ? $"Execution failed due to configuration error: Invalid permissions on Lambda function: {refused.Message}"
                : $"Execution failed: {refused.Code}: {refused.Message}", malformed: false);
        }
    }

    private GatewayResponse Failed(ApiRequest request, string reason, bool malformed)
    {
        log.Write(request, reason);
        return request.Api.Kind is ApiKind.Rest ? new GatewayResponse(malformed ? 502 : 500, "Internal server error") : new GatewayResponse(500, "Internal Server Error");
    }
}
