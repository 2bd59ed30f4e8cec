using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>AWS::Serverless::Function: the function, its role, version, alias, deployment group, and what its events need.</summary>
internal sealed class ServerlessFunction
{
    private static readonly string[] Passed =
    [
        "Architectures", "DeadLetterConfig", "Description", "EphemeralStorage", "FunctionName", "Handler", "KmsKeyArn", "Layers", "LoggingConfig", "MemorySize",
        "ReservedConcurrentExecutions", "Runtime", "SnapStart", "Timeout", "VpcConfig",
    ];

    private static readonly string[] Own =
    [
        "AutoPublishAlias", "AutoPublishCodeSha256", "CodeUri", "DeploymentPreference", "Environment", "Events", "InlineCode", "PackageType", "PermissionsBoundary", "Policies", "Role",
        "RolePath", "Tags", "Tracing", "VersionDescription", "VersionDeletionPolicy", "AssumeRolePolicyDocument",
    ];

    private readonly ServerlessOutput output;
    private readonly TemplateResource resource;
    private readonly JsonObject properties;

    public ServerlessFunction(ServerlessOutput output, TemplateResource resource)
    {
        (this.output, this.resource) = (output, resource);
        properties = ServerlessGlobals.Merge(output.Globals("Function"), resource.Properties);
    }

    private string Id => resource.LogicalId;

    public void Add()
    {
        if (properties.Select(pair => pair.Key).FirstOrDefault(name => !Passed.Contains(name) && !Own.Contains(name)) is { } unknown)
            throw ServerlessErrors.Invalid(Id, $"property {unknown} not defined for resource of type AWS::Serverless::Function");
        if (properties["PackageType"] is { } type && type.ToString() != "Zip")
            throw ServerlessErrors.NotHere(Id, $"PackageType {type}");
        var code = FunctionCode.Of(Id, properties);
        var function = new JsonObject { ["Code"] = code.DeepClone() };
        foreach (var name in Passed.Where(properties.ContainsKey))
            function[name] = properties[name]!.DeepClone();
        if (properties["Environment"] is { } environment)
            function["Environment"] = environment.DeepClone();
        if (properties["Tracing"] is { } tracing)
            function["TracingConfig"] = new JsonObject { ["Mode"] = tracing.DeepClone() };
        function["Role"] = properties["Role"]?.DeepClone() ?? AddRole();
        function["Tags"] = Tags();
        var made = output.Add(Id, "AWS::Lambda::Function", function, resource);
        if (resource.DependsOn.Count > 0)
            made["DependsOn"] = new JsonArray([.. resource.DependsOn.Select(each => (JsonNode)each)]);
        if (resource.Metadata is { } metadata)
            made["Metadata"] = metadata.DeepClone();
        var alias = properties["AutoPublishAlias"] is { } name2 ? AddAlias(output.Known(name2, Id, "AutoPublishAlias"), code) : null;
        if (alias is null && properties["DeploymentPreference"] is JsonObject { Count: > 0 } preference && DeploymentPreference.IsEnabled(output, Id, preference))
            throw ServerlessErrors.Invalid(Id, "'DeploymentPreference' requires AutoPublishAlias property to be specified.");
        new FunctionEvents(output, resource, alias).Add(properties["Events"] as JsonObject ?? []);
    }

    private JsonObject AddRole()
    {
        var id = $"{Id}Role";
        output.Add(id, "AWS::IAM::Role", FunctionRole.Of(Id, properties, Tags()), resource);
        return new JsonObject { ["Fn::GetAtt"] = new JsonArray(id, "Arn") };
    }

    // A version of each code, kept when the next one comes: an alias may go back to it.
    private string AddAlias(string name, JsonObject code)
    {
        var version = properties["AutoPublishCodeSha256"] is { } given
            ? $"{Id}Version{output.Known(given, Id, "AutoPublishCodeSha256")[..10]}"
            : LogicalIds.Of($"{Id}Version", code);
        var made = new JsonObject { ["FunctionName"] = new JsonObject { ["Ref"] = Id } };
        if (properties["VersionDescription"] is { } description)
            made["Description"] = description.DeepClone();
        output.Add(version, "AWS::Lambda::Version", made, resource)["DeletionPolicy"] = properties["VersionDeletionPolicy"]?.DeepClone() ?? "Retain";
        var alias = $"{Id}Alias{new string([.. name.Where(char.IsAsciiLetterOrDigit)])}";
        var aliasResource = output.Add(alias, "AWS::Lambda::Alias", new JsonObject
        {
            ["Name"] = name, ["FunctionName"] = new JsonObject { ["Ref"] = Id },
            ["FunctionVersion"] = new JsonObject { ["Fn::GetAtt"] = new JsonArray(version, "Version") },
        }, resource);
        if (properties["DeploymentPreference"] is JsonObject { Count: > 0 } preference && DeploymentPreference.Add(output, resource, preference) is { } policy)
            aliasResource["UpdatePolicy"] = policy;
        output.Referables[$"{Id}.Version"] = version;
        output.Referables[$"{Id}.Alias"] = alias;
        return alias;
    }

    private JsonArray Tags()
    {
        var tags = new JsonArray(new JsonObject { ["Key"] = "lambda:createdBy", ["Value"] = "SAM" });
        foreach (var (key, value) in properties["Tags"] as JsonObject ?? [])
            tags.Add(new JsonObject { ["Key"] = key, ["Value"] = value?.DeepClone() });
        return tags;
    }
}
