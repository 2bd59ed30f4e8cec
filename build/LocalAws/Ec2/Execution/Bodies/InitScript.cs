using LocalAws.Kernel;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>The script that makes instances. It lies beside their folders, not in one: no process of an instance can change it.</summary>
internal static class InitScript
{
    /// <summary>Writes it when it is not there, or of another version.</summary>
    /// <returns>Its path.</returns>
    public static async Task<string> WriteAsync(StateFolder state, string instanceId, CancellationToken cancellation)
    {
        var script = Path.Combine(state.Folder("instances"), "instance-init.sh");
        var text = EmbeddedScript.Text("instance-init.sh");
        if (!File.Exists(script) || await File.ReadAllTextAsync(script, cancellation) != text)
        {
            var draft = $"{script}.{instanceId}";
            await File.WriteAllTextAsync(draft, text, cancellation);
            File.Move(draft, script, overwrite: true);
        }
        return script;
    }
}
