using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>What is to change; what is null stays. An empty routing configuration ends the sharing.</summary>
public sealed record UpdateAliasRequest(
    string FunctionName, string Name, string? FunctionVersion, string? Description, AliasRoutingConfiguration? RoutingConfig, string? RevisionId);

/// <summary>Changes an alias: the next invocation goes where it now points.</summary>
internal sealed class UpdateAlias(StateStore store, LambdaStore functions, AliasRules rules) : Operation<UpdateAliasRequest, AliasConfiguration>(store)
{
    protected override AliasConfiguration Handle(UpdateAliasRequest request, CallContext call)
    {
        var reference = new FunctionReference(FunctionReference.Parse(request.FunctionName, null, call.Scope).Name, request.Name);
        functions.Get(call.Scope, reference.Name);
        var alias = functions.Alias(call.Scope, reference) ?? throw LambdaErrors.AliasNotFound(reference.ArnIn(call.Scope));
        FunctionWriter.CheckRevision(request.RevisionId, alias.RevisionId);
        var changed = alias with
        {
            FunctionVersion = request.FunctionVersion ?? alias.FunctionVersion,
            Description = request.Description ?? alias.Description,
            RoutingConfig = request.RoutingConfig is null ? alias.RoutingConfig : request.RoutingConfig is { AdditionalVersionWeights.Count: > 0 } routing ? routing : null,
            RevisionId = Ids.Uuid(),
        };
        rules.Check(call.Scope, reference.Name, changed);
        functions.PutAlias(call.Scope, reference.Name, changed);
        return changed;
    }
}
