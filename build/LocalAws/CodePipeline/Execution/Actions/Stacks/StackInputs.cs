using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>Template, parameters and tags of an action: out of its input artifacts and its configuration.</summary>
internal sealed class StackInputs(StackPermissions permissions)
{
    // What CloudFormation takes in a request; a longer template goes through the artifact bucket.
    private const int LongestBody = 51_200;

    /// <exception cref="AwsException">ConfigurationError: a file that is not there, or JSON that is none.</exception>
    public async Task<StackDefinitionInput> ReadAsync(ActionRun run, CancellationToken cancellation)
    {
        var files = new ArtifactFiles(run);
        var template = await files.TextAsync(run.Required("TemplatePath"), "TemplatePath", cancellation);
        permissions.RefuseOwn(run, template);
        var configuration = run.Setting("TemplateConfiguration") is { } path ? Json(await files.TextAsync(path, "TemplateConfiguration", cancellation), $"TemplateConfiguration {path}") : [];
        if (configuration.ContainsKey("StackPolicy"))
            throw Wrong("LocalAws does not implement the StackPolicy of a template configuration");
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in configuration["Parameters"] as JsonObject ?? [])
            parameters[name] = value?.ToString() ?? "";
        foreach (var (name, value) in run.Setting("ParameterOverrides") is { } overrides ? Json(Bounded(overrides), "ParameterOverrides") : [])
            parameters[name] = await ValueAsync(run, files, value, cancellation);
        IReadOnlyList<Tag>? tags = configuration["Tags"] is JsonObject named ? [.. named.Select(tag => new Tag(tag.Key, tag.Value?.ToString() ?? ""))] : null;
        var url = Encoding.UTF8.GetByteCount(template) > LongestBody ? await StoreAsync(run, template, cancellation) : null;
        return new StackDefinitionInput(url is null ? template : null, url, [.. parameters.Select(pair => new Parameter(pair.Key, pair.Value))], tags);
    }

    // Fn::GetArtifactAtt is a place, Fn::GetParam a value of a JSON file in an artifact (CodePipeline User Guide, "Parameter override functions").
    private static async Task<string> ValueAsync(ActionRun run, ArtifactFiles files, JsonNode? value, CancellationToken cancellation) => value switch
    {
        JsonObject { Count: 1 } function when function["Fn::GetArtifactAtt"] is JsonArray { Count: 2 } arguments => Attribute(run, arguments[0]!.ToString(), arguments[1]!.ToString()),
        JsonObject { Count: 1 } function when function["Fn::GetParam"] is JsonArray { Count: 3 } arguments => await ParameterAsync(files, [.. arguments.Select(each => each!.ToString())], cancellation),
        JsonObject unknown => throw Wrong($"ParameterOverrides knows Fn::GetArtifactAtt [artifact, attribute] and Fn::GetParam [artifact, file, key], not {unknown.ToJsonString()}"),
        _ => value?.ToString() ?? "",
    };

    private static string Attribute(ActionRun run, string artifact, string attribute)
    {
        var location = run.Input(artifact);
        return attribute switch
        {
            "BucketName" => location.Bucket!,
            "ObjectKey" => location.Key!,
            "URL" => $"https://s3.{run.Scope.Region}.amazonaws.com/{location.Bucket}/{location.Key}",
            _ => throw Wrong($"Fn::GetArtifactAtt has the attributes BucketName, ObjectKey and URL, not {attribute}"),
        };
    }

    private static async Task<string> ParameterAsync(ArtifactFiles files, string[] arguments, CancellationToken cancellation)
    {
        var (path, key) = ($"{arguments[0]}::{arguments[1]}", arguments[2]);
        var document = Json(await files.TextAsync(path, "Fn::GetParam", cancellation), $"Fn::GetParam {path}");
        return document[key]?.ToString() ?? throw Wrong($"Fn::GetParam: {path} has no key {key}");
    }

    private static async Task<string> StoreAsync(ActionRun run, string template, CancellationToken cancellation)
    {
        var stored = await run.Artifacts.PutAsync(run, "Template", stream => stream.WriteAsync(Encoding.UTF8.GetBytes(template), cancellation).AsTask(), cancellation);
        return $"https://s3.{run.Scope.Region}.amazonaws.com/{stored.Bucket}/{stored.Key}";
    }

    private static JsonObject Json(string text, string what)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw Wrong($"{what} is no JSON object");
        }
        catch (JsonException malformed)
        {
            throw Wrong($"{what} is no JSON: {malformed.Message}");
        }
    }

    private static string Bounded(string overrides)
    {
        const int limit = 1024;
        return overrides.Length <= limit ? overrides : throw Wrong($"ParameterOverrides has at most {limit} characters; it has {overrides.Length}. Put the rest into a TemplateConfiguration file");
    }

    private static AwsException Wrong(string message) => new("ConfigurationError", message);
}
