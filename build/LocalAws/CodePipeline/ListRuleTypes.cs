using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Whose rule types: there are only AWS's.</summary>
public sealed record ListRuleTypesRequest(string? RuleOwnerFilter, string? RegionFilter);

/// <summary>The rule types that a condition may use.</summary>
public sealed record ListRuleTypesResponse(IReadOnlyList<RuleType> RuleTypes);

/// <summary>A rule type and its configuration keys.</summary>
public sealed record RuleType(RuleTypeId Id, IReadOnlyList<ActionConfigurationProperty> RuleConfigurationProperties, ArtifactDetails InputArtifactDetails);

/// <summary>Lists the rule types that this AWS evaluates.</summary>
public sealed class ListRuleTypes(StateStore store) : Operation<ListRuleTypesRequest, ListRuleTypesResponse>(store)
{
    /// <inheritdoc/>
    protected override ListRuleTypesResponse Handle(ListRuleTypesRequest request, CallContext call) => new(
        [.. Structure.RuleTypes.All.Select(rule => new RuleType(
            new RuleTypeId { Category = "Rule", Owner = "AWS", Provider = rule.Provider, Version = "1" },
            [
                .. rule.Required.Select(key => new ActionConfigurationProperty(key, true, true, false, false)),
                .. rule.Optional.Select(key => new ActionConfigurationProperty(key, false, false, false, false)),
            ],
            new ArtifactDetails(rule.Inputs.Minimum, Math.Min(rule.Inputs.Maximum, 5))))]);
}
