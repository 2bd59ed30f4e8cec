using Build.Validation.Shell;

namespace Build.Tests.Validation.Shell;

public class ShellTextTests
{
    [Theory]
    [InlineData("a b; c && d || e | f", "a b|c|d|e|f")]
    [InlineData("a \\\n  b", "a b")]
    [InlineData("a 'b c' \"d \\\" e\" f\\ g", "a b c d \" e f g")]
    [InlineData("a # b\nc", "a|c")]
    [InlineData("a$(b; c)d ${e:-f} `g h`", "a$(b; c)d ${e:-f} g h")]
    [InlineData("a <<X\nb\nX\nc", "a <<X|c")]
    [InlineData("a >b 2>&1 &", "a >b 2>&1 &")]
    [InlineData("a &>>b & c", "a &>>b &|c")]
    [InlineData("a#b", "a#b")]
    [InlineData("'never closed", "never closed")]
    public void Text_becomes_simple_commands(string text, string commands) =>
        Assert.Equal(commands, string.Join('|', ShellText.Commands(text).Select(command => command.ToString())));

    [Fact]
    public void Lines_are_counted_through_quotes_and_continued_lines()
    {
        var commands = ShellText.Commands("a 'x\ny' \\\n b\n  c\n");
        Assert.Equal([1, 4], commands.Select(command => command.Line));
        Assert.Equal(3, commands[1].Words[0].Column);
        Assert.Equal(2, ShellText.Commands("\n>file &").Single().Line);
    }

    [Theory]
    [InlineData("FOO=1 sudo nohup npm start", "npm start")]
    [InlineData("if ! npm test", "npm test")]
    [InlineData("( npm test )", "npm test")]
    public void The_program_is_found_behind_what_runs_it(string text, string program) =>
        Assert.Equal(program, string.Join(' ', ShellText.Commands(text).Single().Program));

    [Fact]
    public void Files_that_are_written_are_known() =>
        Assert.Equal(["a", "b", "c"], ShellText.Commands("x > a 2>>b &>c </d >/dev/null 2>&1").Single().WrittenFiles);
}
