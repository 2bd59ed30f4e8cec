using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Routes of an API as an OpenAPI document.</summary>
internal sealed class ApiDocument(string logicalId, bool isHttp)
{
    private readonly JsonObject paths = [];

    public string LogicalId => logicalId;

    public bool IsHttp => isHttp;

    /// <summary>The resource that declares it; null when functions' events made it.</summary>
    public Templates.TemplateResource? Declared { get; set; }

    /// <summary>Routes requests to a function.</summary>
    /// <param name="path">E.g. <c>/hello/{name}</c>, or <c>$default</c>.</param>
    /// <param name="method">In small letters; <c>any</c> is every method.</param>
    /// <param name="function">What <c>Fn::Sub</c> takes for the function's ARN: <c>${Hello.Arn}</c>.</param>
    /// <param name="payload">Version of the event that an HTTP API hands to the function.</param>
    /// <returns>False when there is such a route already.</returns>
    public bool Add(string path, string method, string function, string payload)
    {
        var name = method is "any" or "*" ? "x-amazon-apigateway-any-method" : method;
        if (paths[path] is not JsonObject methods)
            paths[path] = methods = [];
        if (methods.ContainsKey(name))
            return false;
        var integration = new JsonObject
        {
            ["httpMethod"] = "POST",
            ["type"] = "aws_proxy",
            ["uri"] = new JsonObject { ["Fn::Sub"] = $"arn:aws:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/{function}/invocations" },
        };
        if (isHttp)
            integration["payloadFormatVersion"] = payload;
        var operation = new JsonObject { ["x-amazon-apigateway-integration"] = integration, ["responses"] = new JsonObject() };
        if (path == "$default")
            operation["isDefaultRoute"] = true;
        methods[name] = operation;
        return true;
    }

    public JsonObject Body(JsonNode? title)
    {
        var body = new JsonObject
        {
            ["info"] = new JsonObject { ["title"] = title?.DeepClone() ?? new JsonObject { ["Ref"] = "AWS::StackName" }, ["version"] = "1.0" },
            ["paths"] = paths.DeepClone(),
        };
        if (isHttp)
        {
            body["openapi"] = "3.0.1";
            body["tags"] = new JsonArray(new JsonObject { ["name"] = "httpapi:createdBy", ["x-amazon-apigateway-tag-value"] = "SAM" });
        }
        else
        {
            body["swagger"] = "2.0";
        }
        return body;
    }
}
