using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which launch templates to show.</summary>
public sealed record DescribeLaunchTemplatesRequest(
    IReadOnlyList<string>? LaunchTemplateIds, IReadOnlyList<string>? LaunchTemplateNames, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The launch templates.</summary>
public sealed record DescribeLaunchTemplatesResult(IReadOnlyList<LaunchTemplate> LaunchTemplates, string? NextToken);

/// <summary>Shows launch templates.</summary>
public sealed class DescribeLaunchTemplates(LaunchTemplateStore store, StateStore state) : Operation<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResult>(state)
{
    private static readonly Filters<LaunchTemplate> Known = new(new Dictionary<string, Func<LaunchTemplate, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["launch-template-name"] = each => [each.LaunchTemplateName],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeLaunchTemplatesResult Handle(DescribeLaunchTemplatesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        IEnumerable<LaunchTemplate> chosen = request switch
        {
            { LaunchTemplateIds: { Count: > 0 } ids } => ids.Select(id => store.Get(call.Scope, id, null).Template),
            { LaunchTemplateNames: { Count: > 0 } names } => names.Select(name => store.Get(call.Scope, null, name).Template),
            _ => store.List(call.Scope).Select(each => each.Template),
        };
        var (page, next) = Paging.Page(
            Known.Apply(chosen, request.Filters).OrderBy(each => each.LaunchTemplateId, StringComparer.Ordinal), each => each.LaunchTemplateId, request.NextToken, request.MaxResults ?? 200, Ec2Errors.InvalidNextToken);
        return new DescribeLaunchTemplatesResult(page, next);
    }
}
