using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Default")]
[TaskDescription("What a bare ./build.sh does: Rehearse")]
[IsDependentOn(typeof(Rehearse))]
public sealed class Default : FrostingTask;
