using Cake.Core;
using Cake.Docker;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Image")]
[TaskDescription("Builds the app's container image with Docker: the app without instances")]
public sealed class Image : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context)
    {
        var name = context.Settings.Application;
        context.DockerBuild(new DockerImageBuildSettings { Tag = [name], BuildArg = [$"COMMIT={context.Parameters.BuiltCommit ?? "unknown"}"] }, context.Paths.App);
        context.Done(this, $"docker run --init -p 3000:3000 {name}");
    }
}
