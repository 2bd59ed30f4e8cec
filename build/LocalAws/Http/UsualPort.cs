using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.Http;

/// <summary>
/// The port of a state folder. Links that were sent from it (SNS's confirmations) and addresses that others noted stay right from one start to the
/// next, as long as nobody else has taken the port meanwhile.
/// </summary>
internal static class UsualPort
{
    private const string Name = "port";

    /// <summary>The port that the folder's last server had, when it is free; 0 otherwise, which takes any.</summary>
    public static int Of(string stateFolder)
    {
        var file = Path.Combine(stateFolder, Name);
        return File.Exists(file) && int.TryParse(File.ReadAllText(file), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && Ports.IsFree(port) ? port : 0;
    }

    /// <summary>Notes the port for the next start.</summary>
    public static void Keep(StateFolder folder, int port)
    {
        var file = folder.File(Name);
        var text = port.ToString(CultureInfo.InvariantCulture);
        if (!File.Exists(file) || File.ReadAllText(file) != text)
            File.WriteAllText(file, text);
    }
}
