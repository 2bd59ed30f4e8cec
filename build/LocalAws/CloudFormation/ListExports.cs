using LocalAws.CloudFormation.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>Nothing but where to go on.</summary>
public sealed record ListExportsInput(string? NextToken);

/// <summary>Exports of the region.</summary>
public sealed record ListExportsOutput(IReadOnlyList<Export> Exports, string? NextToken);

/// <summary>A value that other stacks can import.</summary>
public sealed record Export(string ExportingStackId, string Name, string Value);

/// <summary>Lists what stacks export.</summary>
internal sealed class ListExports(StateStore state, StackContext contexts) : Operation<ListExportsInput, ListExportsOutput>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListExportsOutput Handle(ListExportsInput request, CallContext call)
    {
        var all = contexts.Exports(call.Scope).Select(each => new Export(each.Stack.Id, each.Output.ExportName!, each.Output.OutputValue)).OrderBy(each => each.Name, StringComparer.Ordinal);
        var (items, next) = Paging.Page(all, each => each.Name, request.NextToken, PageSize, () => CloudFormationErrors.Validation("The NextToken is invalid"));
        return new ListExportsOutput(items, next);
    }
}
