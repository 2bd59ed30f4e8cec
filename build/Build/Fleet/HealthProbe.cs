using System.Globalization;

namespace Build.Fleet;

/// <summary>The script that an instance is asked with through Systems Manager, and how its answer is read. Pure.</summary>
public static class HealthProbe
{
    /// <summary>
    /// Prints a line <c>name=value</c> for each thing that only the instance itself knows. It runs as it is on Amazon Linux, on Ubuntu and
    /// on an instance of the embedded AWS.
    /// </summary>
    public const string Script = """
        root=/opt/codedeploy-agent
        if command -v systemctl >/dev/null 2>&1 && systemctl list-unit-files codedeploy-agent.service >/dev/null 2>&1; then
          echo "agent=$(systemctl is-active codedeploy-agent 2>/dev/null)"
        elif [ -f "$root/state/.pid/codedeploy-agent.pid" ] && kill -0 "$(cat "$root/state/.pid/codedeploy-agent.pid")" 2>/dev/null; then
          echo agent=active
        elif [ -e "$root/bin/codedeploy-agent" ]; then
          echo agent=inactive
        else
          echo agent=missing
        fi
        if [ -f "$root/.version" ]; then echo "version=$(sed -n 's/^agent_version: *//p' "$root/.version")"; fi
        log=/var/log/aws/codedeploy-agent/codedeploy-agent.log
        if [ -f "$log" ]; then echo "log_age=$(( $(date +%s) - $(stat -c %Y "$log") ))"; fi
        echo "answer=$(curl -fsS -m 3 "http://127.0.0.1:${PORT:-3000}/health" 2>/dev/null | tr -d '\n')"
        """;

    /// <summary>The values of an answer, by name; those that are empty are left out.</summary>
    public static IReadOnlyDictionary<string, string> Parse(string output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('=', 2)).Where(pair => pair is [_, { Length: > 0 }])
            .GroupBy(pair => pair[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
    }

    /// <summary>Seconds since the agent's last log line.</summary>
    public static long? LogAge(IReadOnlyDictionary<string, string> answer) =>
        answer is not null && answer.TryGetValue("log_age", out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}
