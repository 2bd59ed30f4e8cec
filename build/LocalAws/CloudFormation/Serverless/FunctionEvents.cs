using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>What starts a function: routes of APIs. Each needs the function's permission to be invoked.</summary>
internal sealed class FunctionEvents(ServerlessOutput output, TemplateResource function, string? alias)
{
    private static readonly string[] OfRest = ["Path", "Method", "RestApiId"];
    private static readonly string[] OfHttp = ["Path", "Method", "ApiId", "PayloadFormatVersion"];

    public void Add(JsonObject events)
    {
        foreach (var (name, node) in events)
        {
            if (node is not JsonObject declared || declared["Type"]?.ToString() is not { } type)
                throw Invalid(name, "Missing required property 'Type'.");
            var properties = declared["Properties"] as JsonObject ?? [];
            switch (type)
            {
                case "Api":
                    AddRest(name, properties);
                    break;
                case "HttpApi":
                    AddHttp(name, properties);
                    break;
                default:
                    throw ServerlessErrors.NotHere(function.LogicalId, $"events of type {type} (event {name}); there are Api and HttpApi");
            }
        }
    }

    private void AddRest(string name, JsonObject properties)
    {
        Refuse(name, properties, OfRest, "Api");
        var (path, method) = (Need(name, properties, "Path"), Need(name, properties, "Method").ToLowerInvariant());
        var api = properties["RestApiId"] is null ? ServerlessApis.ImplicitRest : ApiOf(name, properties["RestApiId"], "AWS::Serverless::Api");
        Route(name, output.Api(api, isHttp: false), path, method, "");
        var stage = StageOf(api);
        Permit($"{function.LogicalId}{name}Permission{stage}", api, "arn:aws:execute-api:", method, path);
    }

    private void AddHttp(string name, JsonObject properties)
    {
        Refuse(name, properties, OfHttp, "HttpApi");
        var path = properties["Path"] is null ? "$default" : Need(name, properties, "Path");
        var method = properties["Method"] is null ? "any" : Need(name, properties, "Method").ToLowerInvariant();
        var api = properties["ApiId"] is null ? ServerlessApis.ImplicitHttp : ApiOf(name, properties["ApiId"], "AWS::Serverless::HttpApi");
        Route(name, output.Api(api, isHttp: true), path, method, properties["PayloadFormatVersion"]?.ToString() ?? "2.0");
        Permit($"{function.LogicalId}{name}Permission", api, "arn:${AWS::Partition}:execute-api:", method, path);
    }

    private void Route(string name, ApiDocument api, string path, string method, string payload)
    {
        if (path != "$default" && !path.StartsWith('/'))
            throw Invalid(name, $"Path '{path}' must begin with a slash");
        if (!api.Add(path, method, alias is null ? $"${{{function.LogicalId}.Arn}}" : $"${{{alias}}}", payload))
            throw Invalid(name, $"API method \"{method}\" defined multiple times for path \"{path}\".");
    }

    private void Permit(string logicalId, string api, string prefix, string method, string path)
    {
        var verb = method is "any" or "*" ? "*" : method.ToUpperInvariant();
        var suffix = path == "$default" ? "$default" : $"{verb}{Wild(path)}";
        output.Add(logicalId, "AWS::Lambda::Permission", new JsonObject
        {
            ["Action"] = "lambda:InvokeFunction",
            ["FunctionName"] = new JsonObject { ["Ref"] = alias ?? function.LogicalId },
            ["Principal"] = "apigateway.amazonaws.com",
            ["SourceArn"] = new JsonObject
            {
                ["Fn::Sub"] = new JsonArray(
                    $"{prefix}${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/${{__Stage__}}/{suffix}",
                    new JsonObject { ["__ApiId__"] = new JsonObject { ["Ref"] = api }, ["__Stage__"] = "*" }),
            },
        }, function);
    }

    // Variables of a path match anything.
    private static string Wild(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') && part.EndsWith('}') ? "*" : part));

    private string StageOf(string api) => output.Template.Resources.GetValueOrDefault(api)?.Properties["StageName"] switch
    {
        null => "Prod",
        JsonValue stage => new string([.. stage.ToString().Where(char.IsAsciiLetterOrDigit)]),
        _ => "Stage",
    };

    private string ApiOf(string name, JsonNode? reference, string type)
    {
        var id = reference is JsonObject { Count: 1 } single && single["Ref"] is JsonValue target ? target.ToString() : null;
        return id is not null && output.Template.Resources.GetValueOrDefault(id)?.Type == type
            ? id
            : throw Invalid(name, $"the API must be a Ref to a resource of type {type} in this template");
    }

    private string Need(string name, JsonObject properties, string property) => properties[property] is { } value
        ? output.Known(value, function.LogicalId, $"{property} of event {name}")
        : throw Invalid(name, $"Missing required property '{property}'.");

    private void Refuse(string name, JsonObject properties, string[] known, string type)
    {
        if (properties.Select(pair => pair.Key).FirstOrDefault(each => !known.Contains(each)) is { } other)
            throw ServerlessErrors.NotHere(function.LogicalId, $"property {other} of events of type {type} (event {name})");
    }

    private LocalAws.Kernel.AwsException Invalid(string name, string problem) =>
        ServerlessErrors.Failed($"Resource with id [{function.LogicalId}] is invalid. Event with id [{name}] is invalid. {problem}");
}
