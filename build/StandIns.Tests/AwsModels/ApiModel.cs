using System.Text.Json;

namespace StandIns.Tests.AwsModels;

/// <summary>An API as AWS publishes it (build/AwsModels): the reference that the clients are held against.</summary>
public sealed class ApiModel
{
    private readonly JsonElement root;

    private ApiModel(JsonElement root) => this.root = root;

    public string Protocol => Metadata("protocol")!;

    public static ApiModel Load(string name)
    {
        using var stream = typeof(ApiModel).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"No model {name}.");
        return new ApiModel(JsonDocument.Parse(stream).RootElement);
    }

    public string? Metadata(string name) => root.GetProperty("metadata").TryGetProperty(name, out var value) ? value.GetString() : null;

    public bool HasOperation(string name) => root.GetProperty("operations").TryGetProperty(name, out _);

    public Shape? Input(string operation) => ShapeUnder(operation, "input");

    public Shape? Output(string operation) => ShapeUnder(operation, "output");

    /// <summary>What the output stands in, in the query protocol.</summary>
    public string? ResultWrapper(string operation) =>
        Operation(operation).TryGetProperty("output", out var output) && output.TryGetProperty("resultWrapper", out var name) ? name.GetString() : null;

    public (string Method, string Path) Http(string operation)
    {
        var http = Operation(operation).GetProperty("http");
        return (http.GetProperty("method").GetString()!, http.GetProperty("requestUri").GetString()!);
    }

    public IEnumerable<Shape> Errors(string operation) =>
        Operation(operation).TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(error => Shape(error.GetProperty("shape").GetString()!))
            : [];

    public Shape Shape(string name) => new(this, name, root.GetProperty("shapes").GetProperty(name));

    private Shape? ShapeUnder(string operation, string side) =>
        Operation(operation).TryGetProperty(side, out var value) ? Shape(value.GetProperty("shape").GetString()!) : null;

    private JsonElement Operation(string name) => root.GetProperty("operations").GetProperty(name);
}
