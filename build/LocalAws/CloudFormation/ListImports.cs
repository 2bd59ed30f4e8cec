using LocalAws.CloudFormation.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>An export.</summary>
public sealed record ListImportsInput(string ExportName, string? NextToken);

/// <summary>Names of stacks that import it.</summary>
public sealed record ListImportsOutput(IReadOnlyList<string> Imports);

/// <summary>Lists the stacks that import a value.</summary>
internal sealed class ListImports(StateStore state, StackContext contexts) : Operation<ListImportsInput, ListImportsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListImportsOutput Handle(ListImportsInput request, CallContext call)
    {
        if (contexts.Exports(call.Scope).All(each => each.Output.ExportName != request.ExportName))
            throw CloudFormationErrors.Validation($"Export '{request.ExportName}' does not exist");
        var importers = contexts.Importers(call.Scope, request.ExportName).Order(StringComparer.Ordinal).ToList();
        return importers.Count > 0 ? new ListImportsOutput(importers) : throw CloudFormationErrors.Validation($"Export '{request.ExportName}' is not imported by any stack.");
    }
}
