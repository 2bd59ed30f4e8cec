using LocalAws.Http;

namespace LocalAws.CodeBuild;

/// <summary>The images by platform and language.</summary>
public sealed record ListCuratedEnvironmentImagesResponse(IReadOnlyList<EnvironmentPlatform> Platforms);

/// <summary>Images of one operating system.</summary>
public sealed record EnvironmentPlatform(string Platform, IReadOnlyList<EnvironmentLanguage> Languages);

/// <summary>Images of one language.</summary>
public sealed record EnvironmentLanguage(string Language, IReadOnlyList<EnvironmentImage> Images);

/// <summary>An image that CodeBuild manages.</summary>
public sealed record EnvironmentImage(string Name, string Description, IReadOnlyList<string> Versions);

/// <summary>The images that AWS manages today; a build names one, and runs on this machine all the same.</summary>
internal sealed class ListCuratedEnvironmentImages : AsyncOperation<Unit, ListCuratedEnvironmentImagesResponse>
{
    private static readonly ListCuratedEnvironmentImagesResponse Images = new([
        Platform("AMAZON_LINUX", "aws/codebuild/amazonlinux-x86_64-standard:5.0", "aws/codebuild/amazonlinux-aarch64-standard:3.0"),
        Platform("UBUNTU", "aws/codebuild/standard:6.0", "aws/codebuild/standard:7.0"),
        Platform("WINDOWS_SERVER", "aws/codebuild/windows-base:2019-3.0", "aws/codebuild/windows-base:2022-1.0"),
    ]);

    protected override Task<ListCuratedEnvironmentImagesResponse> HandleAsync(Unit request, CallContext call) => Task.FromResult(Images);

    private static EnvironmentPlatform Platform(string platform, params string[] images) =>
        new(platform, [new("BASE", [.. images.Select(name => new EnvironmentImage(name, $"AWS CodeBuild image {name}", [name]))])]);
}
