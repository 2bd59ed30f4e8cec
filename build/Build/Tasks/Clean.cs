using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Clean")]
[TaskDescription("Removes what runs left behind in .nutshell/: the embedded AWS with everything in it, revisions, reports")]
public sealed class Clean : FrostingTask<BuildContext>
{
    public override void Run(BuildContext context)
    {
        var removed = Leftovers.Remove(context.Paths);
        context.Done(this, removed.Count == 0 ? "nothing to remove" : $"removed {string.Join(", ", removed)} from {context.Paths.State}");
    }
}
