using System.Globalization;
using System.Text;
using Cake.Core;

namespace StandIns.Tests.Frosting;

/// <summary>A console that keeps what is written; colours are dropped.</summary>
public sealed class BufferConsole : IConsole
{
    public StringBuilder Output { get; } = new();

    public StringBuilder Error { get; } = new();

    public ConsoleColor ForegroundColor { get; set; }

    public ConsoleColor BackgroundColor { get; set; }

    public bool SupportAnsiEscapeCodes => false;

    public void Write(string format, params object[] arg) => Output.AppendFormat(CultureInfo.InvariantCulture, format, arg);

    public void WriteLine(string format, params object[] arg) => Output.AppendFormat(CultureInfo.InvariantCulture, format, arg).Append('\n');

    public void WriteError(string format, params object[] arg) => Error.AppendFormat(CultureInfo.InvariantCulture, format, arg);

    public void WriteErrorLine(string format, params object[] arg) => Error.AppendFormat(CultureInfo.InvariantCulture, format, arg).Append('\n');

    public void ResetColor()
    {
    }
}
