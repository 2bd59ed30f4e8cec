using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>A new alias.</summary>
public sealed record CreateAliasRequest(string FunctionName, string Name, string FunctionVersion, string? Description, AliasRoutingConfiguration? RoutingConfig);

/// <summary>Makes an alias.</summary>
internal sealed class CreateAlias(StateStore store, LambdaStore functions, AliasRules rules) : Operation<CreateAliasRequest, AliasConfiguration>(store)
{
    protected override AliasConfiguration Handle(CreateAliasRequest request, CallContext call)
    {
        var reference = new FunctionReference(FunctionReference.Parse(request.FunctionName, null, call.Scope).Name, request.Name);
        functions.Get(call.Scope, reference.Name);
        var alias = new AliasConfiguration
        {
            AliasArn = reference.ArnIn(call.Scope),
            Name = request.Name,
            FunctionVersion = request.FunctionVersion,
            Description = request.Description ?? "",
            RoutingConfig = request.RoutingConfig is { AdditionalVersionWeights.Count: > 0 } routing ? routing : null,
            RevisionId = Ids.Uuid(),
        };
        rules.Check(call.Scope, reference.Name, alias);
        if (functions.Alias(call.Scope, reference) is not null)
            throw LambdaErrors.Conflict($"Alias already exists: {alias.AliasArn}");
        functions.PutAlias(call.Scope, reference.Name, alias);
        return alias;
    }
}
