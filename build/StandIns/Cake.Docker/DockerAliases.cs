using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.IO;
using Cake.Docker.Internal;

namespace Cake.Docker;

/// <summary>Docker commands, those that the project uses.</summary>
[CakeAliasCategory("Docker")]
public static class DockerAliases
{
    /// <summary>Builds an image.</summary>
    /// <param name="context">Cake's context.</param>
    /// <param name="path">Folder of the build's context.</param>
    [CakeMethodAlias]
    public static void DockerBuild(this ICakeContext context, string path) => context.DockerBuild(new DockerImageBuildSettings(), path);

    /// <summary>Builds an image.</summary>
    /// <param name="context">Cake's context.</param>
    /// <param name="settings">Options.</param>
    /// <param name="path">Folder of the build's context.</param>
    [CakeMethodAlias]
    public static void DockerBuild(this ICakeContext context, DockerImageBuildSettings? settings, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentException.ThrowIfNullOrEmpty(path);
        new DockerRunner(context).Run("image build", settings ?? new DockerImageBuildSettings(), path.Quote());
    }
}
