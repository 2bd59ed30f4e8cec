using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LocalAws.ApiGateway;
using LocalAws.ApiGateway.Execution;
using LocalAws.Kernel;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.ApiGateway;

/// <summary>HTTP in, HTTP out, a function between.</summary>
public class ApiRoutesTests
{
    private const string Echo = "exports.handler = async (event) => ({ statusCode: 201, headers: { 'X-Seen': 'yes' }, body: JSON.stringify(event) });";

    [Fact]
    public async Task A_REST_API_hands_over_format_1_and_returns_what_the_function_says()
    {
        await using var api = await ApiWorld.StartAsync(ApiKind.Rest, Echo, routes: "POST /users/{id}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Prod/users/7?a=1&a=2&b=%C3%BC") { Content = new StringContent("{\"x\":1}") };
        request.Headers.Add("X-Twice", ["one", "two"]);

        using var response = await api.Http.SendAsync(request);
        var seen = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(201, (int)response.StatusCode);
        Assert.Equal("yes", response.Headers.GetValues("X-Seen").Single());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(("/users/{id}", "/users/7", "POST", "7"), ((string?)seen["resource"], (string?)seen["path"], (string?)seen["httpMethod"], (string?)seen["pathParameters"]!["id"]));
        Assert.Equal(("2", "ü"), ((string?)seen["queryStringParameters"]!["a"], (string?)seen["queryStringParameters"]!["b"]));
        Assert.Equal("""["1","2"]""", seen["multiValueQueryStringParameters"]!["a"]!.ToJsonString());
        Assert.Equal("{\"x\":1}", (string?)seen["body"]);
        Assert.False((bool)seen["isBase64Encoded"]!);
        Assert.Equal(("Prod", "/Prod/users/7", api.Id), ((string?)seen["requestContext"]!["stage"], (string?)seen["requestContext"]!["path"], (string?)seen["requestContext"]!["apiId"]));
    }

    [Fact]
    public async Task An_HTTP_API_hands_over_format_2()
    {
        await using var api = await ApiWorld.StartAsync(ApiKind.Http, Echo, "$default", routes: "ANY /files/{proxy+}");
        using var request = new HttpRequestMessage(HttpMethod.Put, "/files/a/b?x=1&x=2") { Content = new ByteArrayContent([0, 255]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        request.Headers.Add("Cookie", "one=1; two=2");

        using var response = await api.Http.SendAsync(request);
        var seen = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(("2.0", "ANY /files/{proxy+}", "/files/a/b", "x=1&x=2"), ((string?)seen["version"], (string?)seen["routeKey"], (string?)seen["rawPath"], (string?)seen["rawQueryString"]));
        Assert.Equal(("a/b", "1,2"), ((string?)seen["pathParameters"]!["proxy"], (string?)seen["queryStringParameters"]!["x"]));
        Assert.Equal("""["one=1","two=2"]""", seen["cookies"]!.ToJsonString());
        Assert.Equal(("AP8=", true), ((string?)seen["body"], (bool)seen["isBase64Encoded"]!));
        Assert.Equal("PUT", (string?)seen["requestContext"]!["http"]!["method"]);
    }

    [Theory]
    [InlineData(ApiKind.Rest, "async () => ({ body: 'no status' })", 502, "{\"message\":\"Internal server error\"}")]
    [InlineData(ApiKind.Rest, "async () => 'text'", 502, "{\"message\":\"Internal server error\"}")]
    [InlineData(ApiKind.Rest, "async () => ({ statusCode: 200, body: { an: 'object' } })", 502, "{\"message\":\"Internal server error\"}")]
    [InlineData(ApiKind.Rest, "async () => ({ statusCode: 200, misspelt: 1 })", 502, "{\"message\":\"Internal server error\"}")]
    [InlineData(ApiKind.Rest, "async () => { throw new Error('x'); }", 502, "{\"message\":\"Internal server error\"}")]
    [InlineData(ApiKind.Http, "async () => { throw new Error('x'); }", 500, "{\"message\":\"Internal Server Error\"}")]
    [InlineData(ApiKind.Http, "async () => ({ statusCode: 'x' })", 500, "{\"message\":\"Internal Server Error\"}")]
    [InlineData(ApiKind.Http, "async () => ({ hello: 1 })", 200, "{\"hello\":1}")]
    [InlineData(ApiKind.Http, "async () => 'text'", 200, "text")]
    [InlineData(ApiKind.Rest, "async () => ({ statusCode: 200, isBase64Encoded: true, body: 'aGk=' })", 200, "hi")]
    public async Task Answers_that_are_no_response_are_an_error_as_AWS_says_it(ApiKind kind, string handler, int status, string body)
    {
        await using var api = await ApiWorld.StartAsync(kind, $"exports.handler = {handler};");
        Assert.Equal((status, body), await api.GetAsync("/Prod/hello"));
    }

    [Fact]
    public async Task Without_permission_the_function_is_not_invoked_and_the_log_says_why()
    {
        await using var api = await ApiWorld.StartAsync(ApiKind.Rest, Echo, permitted: false);
        Assert.Equal((500, "{\"message\":\"Internal server error\"}"), await api.GetAsync("/Prod/hello"));
        Assert.Contains("Invalid permissions on Lambda function", await api.Lambda.LogAsync(ExecutionLog.GroupOf(api.Id, "Prod")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ApiKind.Rest, "/Prod/none", 403, "{\"message\":\"Missing Authentication Token\"}")]
    [InlineData(ApiKind.Rest, "/hello", 403, "{\"message\":\"Missing Authentication Token\"}")]
    [InlineData(ApiKind.Http, "/Prod/none", 404, "{\"message\":\"Not Found\"}")]
    [InlineData(ApiKind.Http, "/Prod/hello/", 404, "{\"message\":\"Not Found\"}")]
    public async Task What_no_route_has_is_not_found(ApiKind kind, string path, int status, string body)
    {
        await using var api = await ApiWorld.StartAsync(kind, Echo);
        Assert.Equal((status, body), await api.GetAsync(path));
    }

    [Fact]
    public async Task A_stage_serves_its_deployment_until_it_gets_another_one()
    {
        await using var api = await ApiWorld.StartAsync(ApiKind.Rest, "exports.handler = async () => ({ statusCode: 200 });");
        var apis = api.Lambda.Aws.Get<ApiRoutes>();
        apis.Update(LambdaWorld.Scope, api.Id, "demo", ApiWorld.Body(ApiKind.Rest, "1.0", "GET /other"));
        Assert.Equal((200, 403), ((await api.GetAsync("/Prod/hello/")).Status, (await api.GetAsync("/Prod/other")).Status));

        await apis.PutStageAsync(LambdaWorld.Scope, api.Id, "Prod", apis.Deploy(LambdaWorld.Scope, api.Id));
        Assert.Equal((403, 200), ((await api.GetAsync("/Prod/hello")).Status, (await api.GetAsync("/Prod/other")).Status));
    }

    [Fact]
    public async Task An_API_keeps_its_port_over_a_restart_and_frees_it_when_it_is_removed()
    {
        await using var api = await ApiWorld.StartAsync(ApiKind.Rest, "exports.handler = async () => ({ statusCode: 200 });");
        await api.Lambda.Aws.RestartAsync();
        Assert.Equal(200, (await api.GetAsync("/Prod/hello")).Status);
        var apis = api.Lambda.Aws.Get<ApiRoutes>();
        Assert.Equal($"at {api.Address.GetLeftPart(UriPartial.Authority)}/Prod/", apis.Localize($"at https://{api.Id}.execute-api.us-east-1.amazonaws.com/Prod/"));

        await apis.DeleteStageAsync(LambdaWorld.Scope, api.Id, "Prod");
        await Assert.ThrowsAsync<HttpRequestException>(() => api.GetAsync("/Prod/hello"));
    }

    public static TheoryData<string, Action<JsonObject>> Unserved => new()
    {
        { "security", body => body["paths"]!["/hello"]!["get"]!["security"] = new JsonArray(new JsonObject { ["api_key"] = new JsonArray() }) },
        { "x-amazon-apigateway-policy", body => body["x-amazon-apigateway-policy"] = new JsonObject() },
        { "type mock", body => body["paths"]!["/hello"]!["get"]!["x-amazon-apigateway-integration"]!["type"] = "mock" },
        { "No integration", body => body["paths"]!["/hello"]!["get"] = new JsonObject() },
        { "paths./hello.gte", body => body["paths"]!["/hello"]!["gte"] = new JsonObject() },
    };

    [Theory, MemberData(nameof(Unserved))]
    public void What_would_not_be_served_as_it_says_is_refused(string what, Action<JsonObject> change)
    {
        var body = ApiWorld.Body(ApiKind.Rest, "1.0", "GET /hello");
        change(body);
        Assert.Contains(what, Assert.Throws<AwsException>(() => OpenApiReader.Read(ApiKind.Rest, body)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/a/b", "GET /a/b")]
    [InlineData("GET", "/a/x", "GET /a/{id}")]
    [InlineData("POST", "/a/x", "ANY /a/{id}")]
    [InlineData("GET", "/a/x/y", "GET /a/{rest+}")]
    [InlineData("GET", "/z", "$default")]
    public void The_most_special_route_takes_a_request(string method, string path, string key)
    {
        ApiRoute[] routes = [.. new[] { "GET /a/{rest+}", "ANY /a/{id}", "GET /a/{id}", "GET /a/b" }.Select(route => new ApiRoute(route.Split(' ')[0], route.Split(' ')[1], "f", "2.0")), new("ANY", "$default", "f", "2.0")];
        Assert.Equal(key, RouteFinder.Find(ApiKind.Http, routes, method, path)!.Route.Key);
    }
}
