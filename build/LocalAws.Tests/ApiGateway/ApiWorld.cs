using System.Text.Json.Nodes;
using LocalAws.ApiGateway;
using LocalAws.Lambda;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.ApiGateway;

/// <summary>An API with one stage whose routes go to the function <c>hello</c>.</summary>
internal sealed class ApiWorld(LambdaWorld lambda, string id, Uri address) : IAsyncDisposable
{
    public LambdaWorld Lambda { get; } = lambda;

    public string Id { get; } = id;

    public Uri Address { get; } = address;

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    public static async Task<ApiWorld> StartAsync(ApiKind kind, string script, string stage = "Prod", bool permitted = true, string format = "2.0", params string[] routes)
    {
        var lambda = await LambdaWorld.StartAsync();
        await lambda.FunctionAsync(script);
        var apis = lambda.Aws.Get<ApiRoutes>();
        var id = apis.Create(LambdaWorld.Scope, kind, "demo", Body(kind, format, routes.Length > 0 ? routes : ["GET /hello"]));
        if (permitted)
            await lambda.Aws.Get<AddPermission>().InvokeAsync(
                new("hello", "api", "lambda:InvokeFunction", "apigateway.amazonaws.com", $"arn:aws:execute-api:us-east-1:123456789012:{id}/*", null, null, null, null, null, null, null),
                lambda.Call);
        var address = await apis.PutStageAsync(LambdaWorld.Scope, id, stage, kind is ApiKind.Rest ? apis.Deploy(LambdaWorld.Scope, id) : null);
        return new ApiWorld(lambda, id, address);
    }

    public static JsonObject Body(ApiKind kind, string format, params string[] routes)
    {
        var paths = new JsonObject();
        foreach (var route in routes.Select(route => route.Split(' ')))
        {
            var integration = new JsonObject
            {
                ["type"] = "aws_proxy",
                ["httpMethod"] = "POST",
                ["uri"] = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:hello/invocations",
            };
            if (kind is ApiKind.Http)
                integration["payloadFormatVersion"] = format;
            var methods = (JsonObject)(paths[route[1]] ??= new JsonObject());
            methods[route[0] == "ANY" ? "x-amazon-apigateway-any-method" : route[0].ToLowerInvariant()] = new JsonObject { ["x-amazon-apigateway-integration"] = integration };
        }
        return new JsonObject { ["swagger"] = "2.0", ["info"] = new JsonObject { ["title"] = "demo" }, ["paths"] = paths };
    }

    public async Task<(int Status, string Body)> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        return Lambda.DisposeAsync();
    }
}
