using Heed.Web.Platform.Verbs;

return await AllVerbs.Run(args);

/// <summary>The program, named for the tests that start its host.</summary>
public partial class Program;
