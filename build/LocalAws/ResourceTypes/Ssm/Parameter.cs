using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Ssm;

/// <summary>AWS::SSM::Parameter.</summary>
internal sealed class Parameter : ResourceType
{
    public override string TypeName => "AWS::SSM::Parameter";

    public override IReadOnlyList<string> Properties => ["Name", "Type", "Value", "Description", "AllowedPattern", "Tier", "DataType", "Tags"];

    public override IReadOnlyList<string> Required => ["Type", "Value"];

    public override string NameProperty => "Name";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("Name", 1011);
        request.Initiated(name);
        var members = Members(request, name);
        if (request.Tags() is { Count: > 0 } tags)
            members["Tags"] = tags;
        await request.CallAsync("ssm", "PutParameter", members, ArnOf(request, name));
        return Outcome(request, name);
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var members = Members(request, request.Id);
        members["Overwrite"] = true;
        await request.CallAsync("ssm", "PutParameter", members, ArnOf(request, request.Id));
        await new Retag("ssm", "AddTagsToResource", "RemoveTagsFromResource")
        {
            Target = new() { ["ResourceType"] = "Parameter", ["ResourceId"] = request.Id }, Resource = ArnOf(request, request.Id),
        }.RunAsync(request);
        return Outcome(request, request.Id);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("ssm", "DeleteParameter", new() { ["Name"] = request.Id }, ArnOf(request, request.Id));

    private static JsonObject Members(ResourceRequest request, string name)
    {
        var members = request.Take("Type", "Value", "Description", "AllowedPattern", "Tier", "DataType");
        members["Name"] = name;
        return members;
    }

    private static string ArnOf(ResourceRequest request, string name) => request.Arn("ssm", $"parameter/{name.TrimStart('/')}");

    private static ResourceOutcome Outcome(ResourceRequest request, string name) => ResourceOutcome.Of(name, ("Type", request.Text("Type")), ("Value", request.Text("Value")));
}
