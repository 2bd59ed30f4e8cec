using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which versions to show: of one template, or the default or latest of all.</summary>
public sealed record DescribeLaunchTemplateVersionsRequest(
    string? LaunchTemplateId, string? LaunchTemplateName, IReadOnlyList<string>? Versions, string? MinVersion, string? MaxVersion, int? MaxResults, string? NextToken);

/// <summary>The versions, newest first.</summary>
public sealed record DescribeLaunchTemplateVersionsResult(IReadOnlyList<LaunchTemplateVersion> LaunchTemplateVersions, string? NextToken);

/// <summary>Shows versions of launch templates.</summary>
public sealed class DescribeLaunchTemplateVersions(LaunchTemplateStore store, StateStore state)
    : Operation<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeLaunchTemplateVersionsResult Handle(DescribeLaunchTemplateVersionsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (page, next) = Paging.Page(Chosen(request, call.Scope).OrderBy(Key, StringComparer.Ordinal), Key, request.NextToken, Math.Clamp(request.MaxResults ?? 200, 1, 200), Ec2Errors.InvalidNextToken);
        return new DescribeLaunchTemplateVersionsResult(page, next);
    }

    private IEnumerable<LaunchTemplateVersion> Chosen(DescribeLaunchTemplateVersionsRequest request, Scope scope)
    {
        if (request is { LaunchTemplateId: null, LaunchTemplateName: null })
        {
            return request.Versions is { Count: > 0 } asked
                ? store.List(scope).SelectMany(each => asked.Select(version => store.Version(scope, new LaunchTemplateSpecification(each.Template.LaunchTemplateId, null, version))))
                : throw Ec2Errors.MissingParameter("LaunchTemplateId");
        }
        var document = store.Get(scope, request.LaunchTemplateId, request.LaunchTemplateName);
        if (request.Versions is { Count: > 0 } versions)
            return versions.Select(version => store.Version(scope, new LaunchTemplateSpecification(document.Template.LaunchTemplateId, null, version)));
        var (first, last) = (request.MinVersion is null ? 1 : LaunchTemplateStore.Number(document, request.MinVersion), request.MaxVersion is null ? long.MaxValue : LaunchTemplateStore.Number(document, request.MaxVersion));
        return document.Shown.Where(each => each.VersionNumber >= first && each.VersionNumber <= last);
    }

    // Newest first: the number is turned round so that ordinal order is that order.
    private static string Key(LaunchTemplateVersion version) =>
        $"{version.LaunchTemplateId}\n{(long.MaxValue - version.VersionNumber).ToString("D19", CultureInfo.InvariantCulture)}";
}
