using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Execution;

/// <summary>A resource that was made or changed.</summary>
/// <param name="PhysicalId">What <c>Ref</c> gives.</param>
/// <param name="Attributes">What <c>Fn::GetAtt</c> gives.</param>
internal sealed record ResourceOutcome(string PhysicalId, JsonObject Attributes)
{
    public static ResourceOutcome Of(string physicalId, params (string Name, string? Value)[] attributes) =>
        new(physicalId, new JsonObject(attributes.Where(each => each.Value is not null).Select(each => KeyValuePair.Create(each.Name, (JsonNode?)JsonValue.Create(each.Value)))));
}
