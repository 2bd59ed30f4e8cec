using Build.Checkup;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Doctor")]
[TaskDescription("Looks at this machine, and with --cloud aws at the account: what is missing, each with the fix; --fix mends the instances' agents")]
public sealed class Doctor : DeskTask
{
    protected override async Task WorkAsync(BuildContext context) => context.Done(this, await new DoctorDesk(context).RunAsync(context.Parameters.Fix));
}
