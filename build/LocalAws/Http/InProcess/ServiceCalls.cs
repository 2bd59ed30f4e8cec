using System.Text.Json.Nodes;
using LocalAws.Http.Binding;

namespace LocalAws.Http.InProcess;

/// <summary>
/// Calls operations by their names, as a client does, without a wire between: the request is held against the API model, and a service
/// that is not there is refused as a client would be. CloudFormation's resource types work so.
/// </summary>
public sealed class ServiceCalls(ServiceTable services, IServiceProvider provider)
{
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The operation's response, under the model's names; they are found whatever their case.</summary>
    /// <param name="signingName">The service, e.g. <c>lambda</c>.</param>
    /// <param name="operation">E.g. <c>CreateFunction</c>.</param>
    /// <param name="request">Members by name, whatever its case; texts are read as the model's types, objects become texts where those are JSON.</param>
    /// <param name="call">Who calls.</param>
    /// <exception cref="Kernel.AwsException">The service's own error, or that it is not implemented.</exception>
    public async Task<JsonObject> CallAsync(string signingName, string operation, JsonObject request, CallContext call)
    {
        var service = services.Services.FirstOrDefault(each => each.SigningName == signingName)
            ?? throw Unknown.Service(signingName, services.Services.Select(each => each.SigningName).Distinct().Order());
        if (service.Operations.Find(operation, provider) is not { } handler || !service.Api.Operations.TryGetValue(operation, out var model))
            throw Unknown.Operation(service, operation);
        var normal = ModelForm.Of(request, model.Input);
        if (RequestValidator.Validate(normal, model.Input).FindAll(service.Enforces) is { Count: > 0 } violations)
            throw service.InvalidRequest(violations);
        var response = await handler.InvokeAsync(WireJson.Bind(normal, handler.RequestType), call);
        return JsonObject.Create(WireJson.Unbind(response), AnyCase)!;
    }
}
