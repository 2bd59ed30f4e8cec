using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Clean")]
[TaskDescription("Removes what runs left behind in .nutshell/")]
public sealed class Clean : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context) => context.Journal.Done("Clean", "nothing");
}
