using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which images to show.</summary>
public sealed record DescribeImagesRequest(
    IReadOnlyList<string>? ImageIds, IReadOnlyList<string>? Owners, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The images.</summary>
public sealed record DescribeImagesResult(IReadOnlyList<Image> Images, string? NextToken);

/// <summary>Shows the images that instances can be started from.</summary>
public sealed class DescribeImages(StateStore state) : Operation<DescribeImagesRequest, DescribeImagesResult>(state)
{
    private static readonly Filters<Image> Known = new(new Dictionary<string, Func<Image, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["architecture"] = each => [each.Architecture],
        ["description"] = each => [each.Description],
        ["image-id"] = each => [each.ImageId],
        ["image-type"] = each => [each.ImageType],
        ["is-public"] = _ => ["true"],
        ["name"] = each => [each.Name],
        ["owner-alias"] = each => [each.ImageOwnerAlias],
        ["owner-id"] = each => [each.OwnerId],
        ["root-device-type"] = each => [each.RootDeviceType],
        ["state"] = each => [each.State],
        ["virtualization-type"] = each => [each.VirtualizationType],
    }, _ => []);

    /// <inheritdoc/>
    protected override DescribeImagesResult Handle(DescribeImagesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = Images.Of(call.Scope).ToList();
        if (request.ImageIds?.FirstOrDefault(id => all.TrueForAll(image => image.ImageId != id)) is { } missing)
            throw Ec2Errors.ImageNotFound(missing);
        var chosen = all
            .Where(image => request.ImageIds is not { Count: > 0 } ids || ids.Contains(image.ImageId, StringComparer.Ordinal))
            .Where(image => request.Owners is not { Count: > 0 } owners || owners.Contains(image.OwnerId, StringComparer.Ordinal) || owners.Contains(image.ImageOwnerAlias, StringComparer.Ordinal));
        var (page, next) = Paging.Page(
            Known.Apply(chosen, request.Filters).OrderBy(each => each.ImageId, StringComparer.Ordinal), each => each.ImageId!, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeImagesResult(page, next);
    }
}
